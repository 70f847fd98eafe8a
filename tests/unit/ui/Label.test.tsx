import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Label } from '../../../src/ui/Label.tsx';

describe('Label', () => {
  it('says its word beside its shape', () => {
    const { container } = render(<Label shape="hand" word="Ask a clinician first" />);
    expect(screen.getByText('Ask a clinician first')).toBeVisible();
    expect(container.querySelector('svg')).not.toBeNull();
  });

  it('puts the name of what is marked before the word', () => {
    const { container } = render(<Label shape="dot" word="Also exists" of="Detox" />);
    expect(container).toHaveTextContent(/^Detox\s*Also exists$/);
  });
});
