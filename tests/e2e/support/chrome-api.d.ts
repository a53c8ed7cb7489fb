/** The few calls that tests make inside extension pages; the pages themselves use WXT's types. */
declare const chrome: {
  alarms: {
    create(name: string, info: { when: number }): Promise<void>;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
  action: { getBadgeText(details: object): Promise<string> };
  storage: { session: { get(key?: string): Promise<Record<string, unknown>>; clear(): Promise<void> } };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  sidePanel: { open(options: { windowId: number }): Promise<void> };
};
