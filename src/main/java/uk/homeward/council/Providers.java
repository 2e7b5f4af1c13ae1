package uk.homeward.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.Jurisdiction;

/** Who gives care for this council. */
public class Providers {

    private final List<Provider> all;
    private final Set<String> ownTeams;

    public Providers(List<Provider> all, List<ServiceDefinition> services) {
        this.all = all;
        this.ownTeams = services.stream()
                .filter(service -> service.sector() == ServiceDefinition.Sector.IN_HOUSE)
                .map(ServiceDefinition::provider)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Provider> find(@Nullable String code) {
        return all.stream().filter(provider -> provider.code().equals(code)).findFirst();
    }

    /** In the order of the profile. */
    public List<Provider> all() {
        return all;
    }

    /** The code itself, where the profile does not name it any more. */
    public String name(String code) {
        return find(code).map(Provider::name).orElse(code);
    }

    /** A team that runs one of the council's in-house services. */
    public boolean isOwnTeam(@Nullable String code) {
        return code != null && ownTeams.contains(code);
    }

    /** The first of the council's own teams in the order of the profile; nothing where it has none. */
    public Optional<Provider> ownTeam() {
        return all.stream().filter(provider -> isOwnTeam(provider.code())).findFirst();
    }

    /** Those that care is bought from, in the order of the profile. */
    public List<Provider> outside() {
        return all.stream().filter(provider -> !isOwnTeam(provider.code())).toList();
    }

    void check(ProfileCheck check, List<ServiceDefinition> services, Jurisdiction law) {
        check.unique("providers", all.stream().map(Provider::code).toList());
        for (int i = 0; i < all.size(); i++) {
            check.require(
                    all.get(i).isRegisteredUnder(law),
                    "providers[%d].%s".formatted(i, law == Jurisdiction.SCOTLAND ? "locationId" : "serviceNumber"),
                    "is of the other country’s regulator: give a location of the Care Quality Commission in England,"
                            + " a number of the Care Inspectorate in Scotland");
        }
        for (int i = 0; i < services.size(); i++) {
            isProvider(
                    check, "services[%d].provider".formatted(i), services.get(i).provider());
        }
    }

    public void isProvider(ProfileCheck check, String field, String code) {
        check.require(
                find(code).isPresent(),
                field,
                "is \"%s\", which is not among providers: give the code of one of them".formatted(code));
    }
}
