export {
  SAMPLE_CUSTOMER_IDS,
  type SampleCompany,
  type SampleCustomer,
  sampleCompany,
} from './sample-company.ts';
