//! How sure a learner can be.

use competency_quiz::Certainty;

/// From unsure to sure, as [`competency_words::Quiz::certainties`] names them.
pub(crate) const CERTAINTIES: [Certainty; 3] = [Certainty::Unsure, Certainty::Fair, Certainty::Sure];
