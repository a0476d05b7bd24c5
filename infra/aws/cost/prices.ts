/**
 * List prices in US dollars: us-east-1, without free tiers and discounts, from each service's public price page
 * (aws.amazon.com/<service>/pricing), written down in November 2026. Other regions cost more; put theirs here.
 */
export const PRICES = {
  /** DynamoDB, on demand; a transaction takes two units for each that a plain write takes. */
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  tableGbMonth: 0.25,
  recoveryGbMonth: 0.2,
  /** Lambda on ARM. */
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2 / 1e6,
  /** API Gateway, HTTP API. */
  apiRequest: 1 / 1e6,
  /** Step Functions, standard. */
  transition: 0.025 / 1e3,
  /** S3: one file a night, and what the map writes of its results. */
  s3Put: 0.005 / 1e3,
  /** SES: an e-mail, and what it holds. */
  mail: 0.1 / 1e3,
  mailGb: 0.12,
  /** CloudWatch. */
  logGb: 0.5,
  alarmMonth: 0.1,
  metricMonth: 0.3,
} as const;
