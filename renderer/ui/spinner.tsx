// A small sign that something is under way, with a text for screen readers.
import styles from './spinner.module.css';

export function Spinner({ label }: { readonly label: string }) {
  return (
    <span role="status">
      <span className={styles.spinner} aria-hidden />
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
