import { defineConfig } from 'vitest/config';
import { patience } from '../patience.ts';

export default defineConfig({ test: { include: ['tests/e2e/webmail/*.test.ts'], ...patience } });
