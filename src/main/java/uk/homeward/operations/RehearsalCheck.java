package uk.homeward.operations;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Nobody may move the clock under real people. */
@Component
@Profile("!demo")
class RehearsalCheck implements StartCheck {

    /** Whatever of it is there, whatever it is called; this room itself uses nothing of it. */
    private static final String REHEARSAL = "uk.homeward.rehearsal";

    private final ListableBeanFactory beans;

    RehearsalCheck(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public List<String> objections() {
        boolean rehearsing = Stream.of(beans.getBeanDefinitionNames())
                .map(beans::getType)
                .anyMatch(type -> type != null && type.getPackageName().startsWith(REHEARSAL));
        return rehearsing
                ? List.of("The rehearsal, which moves the clock, is on: it belongs to the profile \"demo\" only.")
                : List.of();
    }
}
