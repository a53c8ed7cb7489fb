import type { MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './page-shell.module.css';

export type NavItem = {
  id: string;
  label: string;
  href: string;
  icon?: ReactNode;
  count?: number | undefined;
};

type PageShellProps = {
  title: string;
  nav: readonly NavItem[];
  current: string;
  /** With it the links do not load; without it they are plain links, `#templates`. */
  onNavigate?: ((id: string) => void) | undefined;
  /** Below the navigation, such as the version. Left out when narrow. */
  aside?: ReactNode;
  /** For tables that take all the room there is. */
  wide?: boolean | undefined;
  children: ReactNode;
};

/** A full page: navigation at the left, or above the content when narrower than 720 px. */
export function PageShell({
  title,
  nav,
  current,
  onNavigate,
  aside,
  wide = false,
  children,
}: PageShellProps) {
  function follow(event: MouseEvent, id: string) {
    // A new tab stays a new tab.
    if (!onNavigate || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onNavigate(id);
  }

  return (
    <div className={styles.shell}>
      <header className={styles.side}>
        <h1 className={styles.title}>{title}</h1>
        <nav className={styles.nav} aria-label={title}>
          {nav.map((item) => (
            <a
              key={item.id}
              href={item.href}
              className={classNames(styles.link, item.id === current && styles.current)}
              aria-current={item.id === current ? 'page' : undefined}
              onClick={(event) => follow(event, item.id)}
            >
              {item.icon !== undefined && (
                <span className={styles.icon} aria-hidden="true">
                  {item.icon}
                </span>
              )}
              <span>{item.label}</span>
              {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
            </a>
          ))}
        </nav>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </header>
      <main className={classNames(styles.content, wide && styles.wide)}>{children}</main>
    </div>
  );
}
