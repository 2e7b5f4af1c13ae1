/** Stays in hospital of people who have support at home: their place is kept, until they return or the support lapses. */
@NullMarked
package uk.homeward.hospital;

import org.jspecify.annotations.NullMarked;
