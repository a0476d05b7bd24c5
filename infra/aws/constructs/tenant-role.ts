import {
  ArnPrincipal,
  PolicyDocument,
  PolicyStatement,
  PrincipalWithConditions,
  Role,
  SessionTagsPrincipal,
} from 'aws-cdk-lib/aws-iam';
import { ANY_TENANT, POOL_READ, type TenantAccess } from '../functions/access.ts';
import { denyWithoutKeys, poolStatement, type Tables, tenantStatements } from './item-policy.ts';
import type { PurposeFunction } from './purpose-function.ts';

/**
 * Gives a function a role whose sessions serve one tenant each: only this function may open one, and only with the
 * tenant as a tag, which the role's permissions then demand of every key.
 *
 * @param fits Whether its sessions may read what companies have in common, too
 */
export function giveTenantRole(
  owner: PurposeFunction,
  tables: Tables,
  access: TenantAccess,
  fits = false,
): void {
  const taggedOwner = new PrincipalWithConditions(new ArnPrincipal(owner.role.roleArn), {
    StringLike: { 'aws:RequestTag/tenant': ANY_TENANT },
    'ForAllValues:StringEquals': { 'aws:TagKeys': ['tenant'] },
  });
  const role = new Role(owner, 'TenantRole', {
    assumedBy: new SessionTagsPrincipal(taggedOwner),
    inlinePolicies: {
      items: new PolicyDocument({
        statements: [
          ...tenantStatements(tables, access),
          ...(fits ? [poolStatement(tables, POOL_READ)] : []),
          denyWithoutKeys(),
        ],
      }),
    },
  });
  owner.role.addToPolicy(
    new PolicyStatement({ actions: ['sts:AssumeRole', 'sts:TagSession'], resources: [role.roleArn] }),
  );
  owner.lambda.addEnvironment('TENANT_ROLE_ARN', role.roleArn);
}
