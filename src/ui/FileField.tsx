import { useId } from 'react';

interface FileFieldProps {
  /** Of the whole field, for an error that leads to it. */
  readonly fieldId: string;
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** Chooses a file of the device. It holds on to none: the same one can be chosen again. */
export function FileField({ fieldId, label, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <div className="field" id={fieldId}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        className="line"
        autoComplete="off"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </div>
  );
}
