package io.github.openclawmaven.model.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A few letters that people write for a time zone, and that are not in the IANA database.
 *
 * @param takenFor the zone that the gateway's Node 24 takes them for; empty when it refuses them
 * @param meant the zones that people mean by them
 */
public record ZoneAbbreviation(Optional<String> takenFor, List<String> meant) {

    /** Abbreviation, what Node takes it for, and what is meant. */
    private static final String TABLE =
            """
            ACST - Australia/Darwin
            ACT Australia/Darwin Australia/Darwin America/Rio_Branco
            ADT - America/Halifax
            AEDT - Australia/Sydney
            AEST - Australia/Brisbane Australia/Sydney
            AET Australia/Sydney Australia/Sydney
            AGT America/Buenos_Aires America/Argentina/Buenos_Aires
            AKDT - America/Anchorage
            AKST - America/Anchorage
            ART Africa/Cairo America/Argentina/Buenos_Aires Africa/Cairo
            AST America/Anchorage America/Halifax America/Anchorage Asia/Riyadh
            AWST - Australia/Perth
            BET America/Sao_Paulo America/Sao_Paulo
            BRT - America/Sao_Paulo
            BST Asia/Dhaka Europe/London Asia/Dhaka
            CAT Africa/Maputo Africa/Maputo
            CDT - America/Chicago
            CEST - Europe/Berlin
            CNT America/St_Johns America/St_Johns
            CST America/Chicago America/Chicago Asia/Shanghai
            CTT Asia/Shanghai Asia/Shanghai
            EAT Africa/Nairobi Africa/Nairobi
            ECT Europe/Paris Europe/Paris America/Guayaquil
            EDT - America/New_York
            EEST - Europe/Athens
            HKT - Asia/Hong_Kong
            IDT - Asia/Jerusalem
            IET America/Indianapolis America/Indiana/Indianapolis
            IST Asia/Calcutta Asia/Kolkata Europe/Dublin Asia/Jerusalem
            JST Asia/Tokyo Asia/Tokyo
            KST - Asia/Seoul
            MDT - America/Denver
            MIT Pacific/Apia Pacific/Apia
            MSK - Europe/Moscow
            NDT - America/St_Johns
            NET Asia/Yerevan Asia/Yerevan
            NST Pacific/Auckland America/St_Johns Pacific/Auckland
            NZDT - Pacific/Auckland
            NZST - Pacific/Auckland
            PDT - America/Los_Angeles
            PKT - Asia/Karachi
            PLT Asia/Karachi Asia/Karachi
            PNT America/Phoenix America/Phoenix
            PRT America/Puerto_Rico America/Puerto_Rico
            PST America/Los_Angeles America/Los_Angeles Asia/Manila
            SAST - Africa/Johannesburg
            SGT - Asia/Singapore
            SST Pacific/Guadalcanal Pacific/Guadalcanal Pacific/Pago_Pago
            UT - UTC
            VST Asia/Saigon Asia/Ho_Chi_Minh
            WEST - Europe/Lisbon
            WIB - Asia/Jakarta
            Z - UTC
            """;

    private static final Map<String, ZoneAbbreviation> ALL = TABLE.lines()
            .map(line -> List.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableMap(
                    cells -> cells.get(0),
                    cells -> new ZoneAbbreviation(
                            Optional.of(cells.get(1)).filter(zone -> !zone.equals("-")),
                            cells.subList(2, cells.size()))));

    /** The abbreviation that a text is, in any case. */
    public static Optional<ZoneAbbreviation> of(String text) {
        return Optional.ofNullable(ALL.get(text.toUpperCase(Locale.ROOT)));
    }
}
