import { ButtonLink } from '~/ui/button';
import { Card } from '~/ui/card';
import { Stack } from '~/ui/layout/page';
import { useText } from '~/ui/use-text';

/** What a reader of a post can do now; `step` names the texts below `<posts>.page.next`. */
export function NextStepCard({ posts, step, to }: { posts: 'offers' | 'demands'; step: string; to: string }) {
  const t = useText();
  const say = (part: string) => t(`${posts}.page.next.${step}.${part}`);
  return (
    <Card title={say('title')} tone="accent">
      <Stack>
        <p>{say('text')}</p>
        <p>
          <ButtonLink to={to} icon="arrow-right" isIconLast>
            {say('action')}
          </ButtonLink>
        </p>
      </Stack>
    </Card>
  );
}
