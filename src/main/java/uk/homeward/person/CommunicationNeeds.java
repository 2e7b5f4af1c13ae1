package uk.homeward.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Kept in one column: a person is loaded for almost every task, and a table of their own would be one more query each time. */
@Converter
class CommunicationNeeds implements AttributeConverter<Set<CommunicationNeed>, String> {

    @Override
    public String convertToDatabaseColumn(Set<CommunicationNeed> needs) {
        return needs.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<CommunicationNeed> convertToEntityAttribute(String column) {
        Set<CommunicationNeed> needs = EnumSet.noneOf(CommunicationNeed.class);
        Arrays.stream(column.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(CommunicationNeed::valueOf)
                .forEach(needs::add);
        return Collections.unmodifiableSet(needs);
    }
}
