import { CfnParameter, type Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Topic } from 'aws-cdk-lib/aws-sns';

/** Of what may be spent in a month, in percent: the first is a hint, the second the limit itself. */
const TOLD_AT = [80, 100];
const DEFAULT_USD = 50;

/**
 * Tells when what runs here costs more than it was meant to; it stops nothing. AWS counts what bears our tag only once
 * the account's owner has activated `application` as a cost allocation tag.
 */
export function monthlyBudget(stack: Stack, topic: Topic): CfnBudget {
  const amount = new CfnParameter(stack, 'MonthlyBudgetUsd', {
    type: 'Number',
    description: 'What may be spent in a month, in US dollars',
    default: DEFAULT_USD,
    minValue: 1,
  }).valueAsNumber;
  return new CfnBudget(stack, 'Budget', {
    budget: {
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount, unit: 'USD' },
      costFilters: { TagKeyValue: ['user:application$loyalty-quadrant'] },
    },
    notificationsWithSubscribers: TOLD_AT.map((threshold) => ({
      notification: {
        notificationType: 'ACTUAL',
        comparisonOperator: 'GREATER_THAN',
        threshold,
        thresholdType: 'PERCENTAGE',
      },
      subscribers: [{ subscriptionType: 'SNS', address: topic.topicArn }],
    })),
  });
}
