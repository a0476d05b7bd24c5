/** A file of orders: each customer buys once a month, on a day of its own, for as many months as are told. */
export function monthlyOrders(customers: number, monthsOf: (customer: number) => number): string {
  const rows = Array.from({ length: customers }, (_, c) =>
    Array.from({ length: monthsOf(c) }, (_, month) => {
      const date = new Date(Date.UTC(2025, month, 1 + (c % 28))).toISOString().slice(0, 10);
      return `c${c},${date},${100 + c}`;
    }),
  );
  return ['customer_id,order_date,amount', ...rows.flat()].join('\n');
}
