export {
  SAMPLE_CUSTOMER_IDS,
  type SampleCompany,
  type SampleCustomer,
  type SampleOptions,
  sampleCompany,
} from './sample-company.ts';
