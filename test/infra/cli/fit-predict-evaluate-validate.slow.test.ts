import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#shared/history';
import { drawnOrders } from './drawn-customers.ts';
import { runCli, workFolder } from './run-cli.ts';

const END = '2025-06-30';
const work = workFolder();
const orders = work.file('orders.csv', drawnOrders(60, dayOf(END), 13));
const summary = work.file('summary.csv', 'id,x,t_x,T,m_x\nA,2,3,7,10\nB,0,0,7,0\nC,5,6.5,8,12.5\n');
const fromOrders = ['--orders', orders, '--calibration-end', END];

describe('the models on the command line', () => {
  it('fit prints JSON', async () => {
    const run = await runCli('fit', '--model', 'bg-nbd', ...fromOrders, '--json');

    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toEqual({
      model: 'bg-nbd',
      estimate: 'map',
      parameters: Object.fromEntries(
        ['r', 'alpha', 'a', 'b'].map((name) => [
          name,
          { value: expect.any(Number), standardError: expect.any(Number) },
        ]),
      ),
      logLikelihood: expect.any(Number),
      customers: 60,
      cells: expect.any(Number),
      iterations: expect.any(Number),
      converged: true,
      milliseconds: expect.any(Number),
    });
  });

  it('predict prints CSV, or writes it', async () => {
    const predict = ['predict', '--model', 'auto', ...fromOrders, '--time-unit', 'month', '--horizon', '3'];
    const printed = await runCli(...predict);
    const written = await runCli(...predict, '--out', work.path('out.csv'));

    expect(printed).toMatchObject({ code: 0, stderr: '' });
    expect(printed.stdout.split('\n')[0]).toBe(
      'id,x,t_x,T,p_alive,p_alive_low,p_alive_high,expected_orders,expected_orders_low,expected_orders_high,p_order,dert,expected_spend,clv',
    );
    expect(printed.stdout.trim().split('\n')).toHaveLength(61);
    expect(written).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(work.path('out.csv'), 'utf8')).toBe(printed.stdout);
  });

  it('evaluate prints JSON in the order of the file', async () => {
    const parameters = '{"r":0.243,"alpha":4.414,"a":0.793,"b":2.426}';
    const run = await runCli(
      ...['evaluate', '--model', 'bg-nbd', '--parameters', parameters],
      ...['--summary', summary, '--horizon', '39', '--json'],
    );

    expect(run.code).toBe(0);
    const { model, rows } = JSON.parse(run.stdout);
    expect(model).toBe('bg-nbd');
    expect(rows.map((row: { id: string }) => row.id)).toEqual(['A', 'B', 'C']);
    expect(rows[1].p_alive).toBe(1);
  });

  it('validate prints JSON with a plain sentence', async () => {
    const run = await runCli('validate', ...fromOrders, '--holdout', '13', '--json');

    expect(run.code).toBe(0);
    const { forecasts, coverage, sentence } = JSON.parse(run.stdout);
    expect(forecasts[0]).toMatchObject({
      name: 'auto',
      logLoss: expect.any(Number),
      rmse: expect.any(Number),
    });
    expect(coverage.held).toBeGreaterThan(0.5);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('says what is wrong, and how the command goes', async () => {
    const run = await runCli('predict', '--model', 'bg-nbd', '--summary', summary);

    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/^--horizon is missing\n\npredict --model auto\|nbd/);
  });
});
