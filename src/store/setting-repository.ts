import type { EntityManager } from 'typeorm';
import { settingSchema } from './schemas.js';

/** What the installation remembers about itself. */
export class SettingRepository {
  constructor(private readonly manager: EntityManager) {}

  async get(name: string): Promise<string | null> {
    const setting = await this.manager.findOneBy(settingSchema, { name });
    return setting?.value ?? null;
  }

  async set(name: string, value: string): Promise<void> {
    await this.manager.upsert(settingSchema, { name, value }, ['name']);
  }
}
