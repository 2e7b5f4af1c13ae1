package uk.homeward.council;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/** A council's profile as the application reads it: each section by its capability, and none left over. */
public final class WholeProfile {

    private static final Class<?>[] READERS = findReaders();

    private final AnnotationConfigApplicationContext read = new AnnotationConfigApplicationContext();

    WholeProfile(String council) {
        read.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("homeward.council", council)));
        read.register(READERS);
        read.refresh();
    }

    public CouncilProfile council() {
        return get(CouncilProfile.class);
    }

    /** The section that is of this type. */
    public <T> T get(Class<T> section) {
        return read.getBean(section);
    }

    /** Whatever reads a part of the profile as the application starts. */
    static Class<?>[] readers() {
        return READERS.clone();
    }

    private static Class<?>[] findReaders() {
        var provider = new ClassPathScanningCandidateComponentProvider(false);
        provider.addIncludeFilter(new AssignableTypeFilter(CouncilSettings.class));
        provider.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile("uk\\.homeward\\.\\w+\\.\\w+Section")));
        return provider.findCandidateComponents("uk.homeward").stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), WholeProfile.class.getClassLoader()))
                .toArray(Class<?>[]::new);
    }
}
