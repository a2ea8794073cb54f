import { Children, isValidElement, type ReactNode } from 'react';

/**
 * The labels of the fields written directly in a form, by field name. The summary stands above the fields and is
 * rendered first; fields hidden inside other components are added once the page is there.
 */
export function collectLabels(children: ReactNode): Record<string, string> {
  const labels: Record<string, string> = {};
  Children.forEach(children, (child) => {
    if (!isValidElement<{ name?: unknown; label?: unknown; children?: ReactNode }>(child)) return;
    const { name, label, children: inner } = child.props;
    if (typeof name === 'string' && typeof label === 'string') labels[name] = label;
    else if (inner !== undefined && typeof inner !== 'function') Object.assign(labels, collectLabels(inner));
  });
  return labels;
}
