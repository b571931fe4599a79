import { expect, type Locator, type Page } from '@playwright/test';

/** One example of the gallery (`/kit/items/`, built with PATHLIGHT_GALLERY=1), played with the keyboard alone. */
export class Sheet {
  readonly page: Page;
  readonly sheet: Locator;

  constructor(page: Page, id: string) {
    this.page = page;
    this.sheet = page.locator(`section#${id}`);
  }

  /** Opens the gallery and begins, with Enter, the example with this item's id. */
  static async begin(page: Page, id: string): Promise<Sheet> {
    await page.goto('kit/items/');
    const sheet = new Sheet(page, id);
    const quiz = sheet.sheet.locator('pathlight-quiz');
    await sheet.sheet.getByRole('button', { name: 'Begin' }).focus();
    await expect(quiz).toHaveAttribute('data-playing', '');
    await page.keyboard.press('Enter');
    await expect(quiz).toHaveAttribute('data-at', 'choosing');
    return sheet;
  }

  get quiz(): Locator {
    return this.sheet.locator('pathlight-quiz');
  }

  get form(): Locator {
    return this.sheet.locator('form');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses Tab until the focused element matches; fails when it does not come within twenty stops. */
  async tabTo(selector: string): Promise<void> {
    for (let stops = 0; stops < 20; stops += 1) {
      await this.page.keyboard.press('Tab');
      if (await this.focused(selector)) return;
    }
    throw new Error(`Tab never reached ${selector}`);
  }

  async focused(selector: string): Promise<boolean> {
    return this.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  }

  /** Checks the answer with Enter on the button, and says "Sure" where that is asked. */
  async check(): Promise<void> {
    await this.tabTo('[data-check]');
    await this.press('Enter');
    if ((await this.quiz.getAttribute('data-at')) === 'rating') {
      expect(await this.focused('legend')).toBe(true);
      await this.tabTo('[data-value=sure]');
      await this.press('Enter');
    }
    await expect(this.quiz).toHaveAttribute('data-at', 'feedback');
    // Feedback is announced by its heading taking the focus.
    await expect.poll(() => this.focused('h3')).toBe(true);
  }

  /** The parts by how they came out. */
  async parts(state: 'key' | 'other' | 'fair'): Promise<string[]> {
    return this.form
      .locator(`[data-state=${state}]`)
      .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset.part ?? '').sort());
  }
}
