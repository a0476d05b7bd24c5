// The page shares the model's number formats and locales, written for the language of 2024, which browsers know.
/// <reference lib="es2024" />
