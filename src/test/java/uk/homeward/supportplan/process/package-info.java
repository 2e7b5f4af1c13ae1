/** Tests of how a support plan is written and agreed. */
@NullMarked
package uk.homeward.supportplan.process;

import org.jspecify.annotations.NullMarked;
