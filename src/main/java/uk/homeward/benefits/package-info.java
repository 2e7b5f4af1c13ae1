/** The benefits log: savings and other benefits of the services, noted as they are found, and what became of them. */
@NullMarked
package uk.homeward.benefits;

import org.jspecify.annotations.NullMarked;
