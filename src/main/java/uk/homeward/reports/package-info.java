/** How the services do, for the process and for the person: figures without people, read through views of its own. */
@NullMarked
package uk.homeward.reports;

import org.jspecify.annotations.NullMarked;
