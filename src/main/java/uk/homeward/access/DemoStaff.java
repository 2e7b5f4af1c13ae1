package uk.homeward.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.engine.CandidateGroups;

/** The invented people who work at a demo council (design, section 5). None of them exists outside the demo. */
@Component
@Profile("demo & !production")
public class DemoStaff {

    private static final List<StaffMember> COUNCIL = List.of(
            person("access-team", "Priya", "Nair", "access-team"),
            person("community-connector", "Callum", "Reid", "community-connectors"),
            person("social-worker", "Grace", "Adeyemi", "social-workers"),
            person("direct-care", "Sheila", "Watkins", "direct-care"),
            person("therapist", "Tomasz", "Wilk", "therapists"),
            person("broker", "Hannah", "Brook", "brokers"),
            person("finance", "Farid", "Hossain", "finance"),
            person("manager", "Maureen", "Castle", "managers"),
            person("commissioner", "Colin", "Frost", "commissioners"),
            person("compliance", "Jocelyn", "Pike", "compliance"),
            person("democratic-services", "Dilys", "Morgan", "democratic-services"),
            person("executive-member", "Edmund", "Vale", "executive-member"),
            person("information-governance", "Ingrid", "Vaughan", "information-governance"),
            person("administrator", "Anita", "Rowe", "administrators"));

    private final List<StaffMember> people = new ArrayList<>(COUNCIL);

    /** The three of providers work for the first three that the council buys care from. */
    DemoStaff(Providers providers) {
        people.add(guest("provider-a", "Alun", "Prosser", providers, 0));
        people.add(guest("provider-b", "Bridget", "Fallon", providers, 1));
        people.add(guest("provider-c", "Conor", "Tindall", providers, 2));
    }

    private static StaffMember person(String login, String firstName, String lastName, String... groups) {
        return new StaffMember(login, firstName, lastName, Set.of(groups));
    }

    private static StaffMember guest(String login, String firstName, String lastName, Providers providers, int number) {
        List<Provider> outside = providers.outside();
        return number < outside.size()
                ? person(
                        login,
                        firstName,
                        lastName,
                        CandidateGroups.PROVIDERS,
                        CandidateGroups.ofProvider(outside.get(number).code()))
                : person(login, firstName, lastName, CandidateGroups.PROVIDERS);
    }

    public List<StaffMember> all() {
        return people;
    }

    public StaffMember named(String login) {
        return find(login).orElseThrow(() -> new IllegalArgumentException("Nobody signs in as " + login + "."));
    }

    /** Each login is its own password, kept nowhere: a demo checks many requests a second and protects nothing. */
    Optional<StaffMember> signIn(String login, String password) {
        return login.equals(password) ? find(login) : Optional.empty();
    }

    private Optional<StaffMember> find(String login) {
        return people.stream().filter(person -> person.id().equals(login)).findFirst();
    }
}
