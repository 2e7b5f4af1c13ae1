package uk.homeward.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The address at which a {@link Form} is asked and submitted. One method does both, so that both are allowed to the same people. */
@RequestMapping(method = {RequestMethod.GET, RequestMethod.POST})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormMapping {
    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String value();
}
