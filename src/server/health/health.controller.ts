import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpenToAll } from '../accounts/gate.js';
import { Store } from '../../store/store.js';

@ApiTags('health')
@Controller('health')
@OpenToAll()
export class HealthController {
  constructor(private readonly store: Store) {}

  @Get()
  @ApiOperation({ summary: 'Whether the server and its database answer' })
  async health(): Promise<{ status: 'ok' }> {
    await this.store.read.settings.get('health');
    return { status: 'ok' };
  }
}
