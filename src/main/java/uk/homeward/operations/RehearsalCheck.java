package uk.homeward.operations;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Nobody may move the clock under real people. */
@Component
@Profile("!demo")
class RehearsalCheck implements StartCheck {

    private final ListableBeanFactory beans;

    RehearsalCheck(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public List<String> objections() {
        boolean rehearsing = Stream.of(beans.getBeanDefinitionNames())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("rehearsal"));
        return rehearsing
                ? List.of("The rehearsal, which moves the clock, is on: it belongs to the profile \"demo\" only.")
                : List.of();
    }
}
