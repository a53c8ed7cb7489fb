import { firmSettings, saveFirmSettings } from '../../lib/app/firm-settings.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';
import { type Live, useLive } from './use-live.ts';

/** Who we are, as stored now. */
export function useFirmSettings(): Live<Settings> {
  const { program } = useSurface();
  return useLive(() => firmSettings(program), [program]);
}

export function useSaveFirmSettings() {
  const { program, bookChanged } = useSurface();
  return useCommand(async (settings: Settings) => {
    const saved = await saveFirmSettings(program, settings);
    if (saved.ok) bookChanged();
    return saved;
  });
}
