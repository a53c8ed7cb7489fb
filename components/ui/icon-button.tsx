import { PlainIconButton, type PlainIconButtonProps } from './plain-icon-button.tsx';
import { Tooltip } from './tooltip.tsx';

type IconButtonProps = PlainIconButtonProps & { tooltip?: boolean | undefined };

/** A square button that shows an icon only; its name is its tooltip too. */
export function IconButton({ tooltip = true, ...rest }: IconButtonProps) {
  const button = <PlainIconButton {...rest} />;
  return tooltip ? <Tooltip text={rest.label}>{button}</Tooltip> : button;
}
