//! Quiz items made from a standard, each with its proof.
