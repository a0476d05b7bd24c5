import { signedFetch } from '../aws/signed-fetch.ts';
import { Unavailable } from '../errors.ts';
import type { SessionCredentials } from './sessions.ts';

/** The most that AWS allows for a role that was assumed by another role. */
const LIFE_SECONDS = 3600;

/**
 * Credentials of the role that may touch the tenant's items only: the function's own role assumes it with the tenant as
 * a session tag. The SDK asks again when they are about to expire.
 */
export function assumeTenantRole(roleArn: string, region: string): (tenant: string) => SessionCredentials {
  return (tenant) => async () => {
    const body = new URLSearchParams({
      Action: 'AssumeRole',
      Version: '2011-06-15',
      RoleArn: roleArn,
      RoleSessionName: 'tenant',
      DurationSeconds: String(LIFE_SECONDS),
      'Tags.member.1.Key': 'tenant',
      'Tags.member.1.Value': tenant,
    });
    const response = await signedFetch(
      { service: 'sts', region },
      {
        method: 'POST',
        url: `https://sts.${region}.amazonaws.com/`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: body.toString(),
      },
    );
    if (!response.ok) throw new Unavailable(`STS (status ${response.status})`);
    return credentialsIn(await response.text());
  };
}

/** STS answers in XML; what it gives are letters, digits and `+/=:-`, none of which XML writes otherwise. */
function credentialsIn(xml: string) {
  const taken = (name: string) => {
    const [, value] = new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml) ?? [];
    if (value === undefined) throw new Unavailable(`STS (no ${name})`);
    return value.trim();
  };
  return {
    accessKeyId: taken('AccessKeyId'),
    secretAccessKey: taken('SecretAccessKey'),
    sessionToken: taken('SessionToken'),
    expiration: new Date(taken('Expiration')),
  };
}
