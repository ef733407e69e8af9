import type { ReactNode } from "react";

export interface ContextSwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** What the lines stand for, as the legend says it. */
  readonly children: ReactNode;
}

/** Shows and hides the dashed lines of the network: who was where, and who belongs to whom. */
export function ContextSwitch({ isOn, onChange, children }: ContextSwitchProps) {
  return (
    <label className="context">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {children}
    </label>
  );
}
