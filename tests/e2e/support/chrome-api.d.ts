/** The few calls that tests make inside extension pages; the pages themselves use WXT's types. */
declare const chrome: {
  alarms: {
    create(name: string, info: { when: number; periodInMinutes?: number }): Promise<void>;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
  };
  action: { getBadgeText(details: object): Promise<string> };
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    clear(id: string): Promise<boolean>;
    /** As the browser does when the user clicks one. */
    onClicked: { dispatch(id: string): void };
  };
  runtime: {
    sendMessage(envelope: { name: string; request: object }): Promise<unknown>;
    /** As the browser does when it starts. */
    onStartup: { dispatch(): void };
  };
  storage: { session: { get(key?: string): Promise<Record<string, unknown>>; clear(): Promise<void> } };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  tabs: { query(which: { active: true; lastFocusedWindow: true }): Promise<{ id?: number }[]> };
  windows: {
    create(options: { url: string }): Promise<{ id?: number }>;
    getCurrent(): Promise<{ id?: number }>;
  };
  sidePanel: { open(options: { windowId: number }): Promise<void> };
};
