import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#e8f0fb',
  '#cfe0f7',
  '#a9c8f0',
  '#86b8ff',
  '#5b97e0',
  '#3a7dcd',
  '#1a5fb4',
  '#164f97',
  '#123f79',
  '#0d2f5b',
];

/** Mantine's parts in our measures: one face, four sizes, two weights, one accent. */
export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: 6,
  fontFamily: 'var(--faces)',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '18px', xl: '30px' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
});

const ours = {
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-dimmed': 'var(--quiet)',
  '--mantine-color-placeholder': 'var(--quiet)',
  '--mantine-color-error': 'var(--grave)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
};

/** Mantine's greys for hints and errors are too faint; both schemes take ours, which know light from dark. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: ours,
  dark: ours,
});
