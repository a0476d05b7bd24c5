import { CfnCondition, CfnParameter, Duration, Fn, type Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';

/** Where alarms and the budget speak: to an address by mail, when one is given. */
export function alarmTopic(stack: Stack): Topic {
  const address = new CfnParameter(stack, 'AlarmEmail', {
    type: 'String',
    description: 'Who is told when users would feel something; nobody when empty',
    default: '',
  }).valueAsString;
  const topic = new Topic(stack, 'Alarms', { enforceSSL: true });
  const given = new CfnCondition(stack, 'AlarmEmailGiven', {
    expression: Fn.conditionNot(Fn.conditionEquals(address, '')),
  });
  const subscription = new CfnSubscription(stack, 'AlarmsByMail', {
    topicArn: topic.topicArn,
    protocol: 'email',
    endpoint: address,
  });
  subscription.cfnOptions.condition = given;
  for (const speaker of ['cloudwatch', 'budgets']) {
    topic.grantPublish(new ServicePrincipal(`${speaker}.amazonaws.com`));
  }
  return topic;
}

export interface Watch {
  readonly metric: IMetric;
  /** What users would feel, and where to look first. */
  readonly description: string;
  /** The alarm rings from here on. */
  readonly threshold: number;
  readonly periods?: number;
  /** Whether silence is itself the trouble. */
  readonly silenceIsTrouble?: boolean;
}

/** An alarm that rings at the topic. With silence as the trouble, it rings below the threshold. */
export function watch(stack: Stack, topic: Topic, id: string, what: Watch): Alarm {
  const { metric, description, threshold, periods = 1, silenceIsTrouble = false } = what;
  const alarm = new Alarm(stack, id, {
    metric,
    alarmDescription: description,
    threshold,
    evaluationPeriods: periods,
    comparisonOperator: silenceIsTrouble
      ? ComparisonOperator.LESS_THAN_THRESHOLD
      : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: silenceIsTrouble ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new SnsAction(topic));
  return alarm;
}

/** Metrics of requests are judged over this long. */
export const A_WHILE = Duration.minutes(5);
