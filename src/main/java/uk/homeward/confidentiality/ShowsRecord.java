package uk.homeward.confidentiality;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which parts of a person's record an address is for, where its path names a person or something of a case: whoever sees one
 * of them gets in. An address that does not say so is for {@link RecordPart#CARE}; one that names no part shows nobody.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsRecord {
    RecordPart[] value();
}
