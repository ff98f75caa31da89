import { configure } from '@testing-library/react';

// A slow machine is no failure; what must be fast is measured in tests/bench.
configure({ asyncUtilTimeout: 30_000 });
