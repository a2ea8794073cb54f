import { ButtonLink } from '~/ui/button';
import { Card } from '~/ui/card';
import { Row, Stack } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';
import type { ExportFormat } from './export-lists';

interface DownloadCardProps {
  title: string;
  text: string;
  files: readonly { format: ExportFormat; to: string }[];
}

/** One thing to download, with a button for each kind of file. */
export function DownloadCard({ title, text, files }: DownloadCardProps) {
  const t = useText();
  return (
    <Card title={title}>
      <Stack gap="s">
        <p>{text}</p>
        <Row>
          {files.map(({ format, to }) => (
            <ButtonLink key={format} to={to} variant="secondary" size="s" icon="download" reloadDocument>
              {t(`exporting.format.${format}`)} <span className="visually-hidden">({title})</span>
            </ButtonLink>
          ))}
        </Row>
      </Stack>
    </Card>
  );
}
