/**
 * Long-term needs: who is assessed and by when, what the person can do and what is left unmet, and whether the law of the
 * council's jurisdiction makes it eligible.
 */
@NullMarked
package uk.homeward.assessment;

import org.jspecify.annotations.NullMarked;
