/** Asks one of Moto's services that speak JSON: Moto reads which from the signature, which it does not check. */
export async function askMoto(endpoint: string, service: string, target: string, body: object) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'x-amz-target': target,
      'content-type': 'application/x-amz-json-1.0',
      authorization: `AWS4-HMAC-SHA256 Credential=moto/20260101/${MOTO_REGION}/${service}/aws4_request, SignedHeaders=host, Signature=none`,
    },
    body: JSON.stringify(body),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${target}: ${answer}`);
  return JSON.parse(answer);
}

export const MOTO_REGION = 'us-east-1';
