export { FormPage, type FormPageProps, type SaveOptions } from "./FormPage";
export { FormGroup, MoreFields } from "./FormGroup";
export {
  CheckboxField,
  type Option,
  SelectField,
  TextAreaField,
  TextField,
} from "./fields/TextField";
export {
  CountriesField,
  LanguagesField,
  ManyField,
  PickField,
  useCountryOptions,
  useLanguageOptions,
} from "./fields/ManyField";
export { PartialDateField } from "./fields/PartialDateField";
export { RowsField } from "./fields/RowsField";
export { VisibilityField } from "./fields/VisibilityField";
export { type FieldProps, useField } from "./fields/useField";
export { rules } from "./rules";
