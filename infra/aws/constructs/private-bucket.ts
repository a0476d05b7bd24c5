import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

/** Links to exports end long before; the files of a night are of no use after a week. */
const EXPORTS_LIVE = Duration.days(1);
const RUNS_LIVE = Duration.days(7);

/** Exports and what a night's steps hand to each other: nothing in it is the only copy of anything. */
export function privateBucket(scope: Construct): Bucket {
  const bucket = new Bucket(scope, 'Files', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    lifecycleRules: [
      { prefix: 'exports/', expiration: EXPORTS_LIVE },
      { prefix: 'refresh/', expiration: RUNS_LIVE },
      { abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
    // It empties itself within a week; until then it could not be deleted with its stack.
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(bucket, {
    'AwsSolutions-S1':
      'Files live for days and are read by signed links only; a log of who followed one would name people.',
  });
  return bucket;
}
