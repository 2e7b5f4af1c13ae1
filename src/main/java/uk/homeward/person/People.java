package uk.homeward.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface People extends JpaRepository<Person, Long> {

    List<Person> findByJoinedIntoOrderById(Long kept);

    Optional<Person> findByNhsNumber(String nhsNumber);

    List<Person> findByNhsNumberIn(Collection<String> nhsNumbers);

    @Query("select p from Person p where p.id in :ids and p.dateOfDeath is not null")
    List<Person> findDied(Collection<Long> ids);

    @Query("select p from Person p where p.born.day in :days and p.joinedInto is null order by p.id")
    List<Person> findByBirthDays(Collection<LocalDate> days);

    /** Born on that very day, or as far as is known about then in that place. */
    @Query(
            """
            select p from Person p where p.born.day = :born and p.joinedInto is null
              and (p.contact.postcode = :postcode or (:exact = true and p.born.estimated = false))
            order by p.id
            """)
    List<Person> findAlike(LocalDate born, boolean exact, @Nullable String postcode);

    @Query(
            """
            select p from Person p where p.born.day between :first and :last and p.joinedInto is null
            order by p.name.familyName, p.name.givenName, p.id
            """)
    List<Person> findBornBetween(LocalDate first, LocalDate last, Limit limit);

    @Query(
            "select p from Person p where p.born.day = :born and p.joinedInto is null order by p.name.familyName, p.name.givenName, p.id")
    List<Person> findByBirth(LocalDate born, Limit limit);

    @Query(
            "select p from Person p where p.contact.postcode = :postcode and p.joinedInto is null order by p.name.familyName, p.name.givenName, p.id")
    List<Person> findByPostcode(String postcode, Limit limit);

    /** @param parts as a text search asks: {@code ada:* & exam:*} */
    @Query(
            value =
                    """
                    select * from person where to_tsvector('simple', name_parts) @@ to_tsquery('simple', :parts)
                       and joined_into is null
                    order by family_name, given_name, id
                    """,
            nativeQuery = true)
    List<Person> findByNameParts(String parts, Limit limit);

    /** Whose names begin so, each word one of them. */
    default List<Person> findByBeginnings(Set<String> words, Limit most) {
        return findByNameParts(words.stream().map(word -> word + ":*").collect(Collectors.joining(" & ")), most);
    }

    /**
     * @param longest of the words, by which the index finds them
     * @param words letters and digits alone, each somewhere in a name
     */
    @Query(
            value =
                    """
                    select * from person
                    where name_parts like '%' || :longest || '%'
                       and name_parts like all (select '%' || word || '%' from unnest(cast(:words as text[])) word)
                       and joined_into is null
                    order by family_name, given_name, id limit :most
                    """,
            nativeQuery = true)
    List<Person> findByNameHolding(String longest, String[] words, int most);
}
