package io.github.openclawmaven.model.rule.value;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An IP address, or a range of them in CIDR notation. No name is ever looked up. */
final class IpRange {

    private static final Pattern SYNTAX = Pattern.compile("([0-9A-Fa-f.:]{2,45})(?:/([0-9]{1,3}))?");
    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;

    private IpRange() {}

    /** What is wrong with an address or range. */
    static Optional<String> problem(String text) {
        Matcher range = SYNTAX.matcher(text);
        if (!range.matches() || !(isIpv4(range.group(1)) || isIpv6(range.group(1)))) {
            return Optional.of("it is an IP address and perhaps / and the number of its leading bits");
        }
        int bits = isIpv4(range.group(1)) ? IPV4_BITS : IPV6_BITS;
        return range.group(2) == null || Integer.parseInt(range.group(2)) <= bits
                ? Optional.empty()
                : Optional.of("such an address has only " + bits + " bits");
    }

    /**
     * Whether an address lies in a range; an IPv4 address lies in no IPv6 range.
     *
     * @param range one without a problem
     */
    static boolean contains(String range, String address) {
        Matcher parts = SYNTAX.matcher(range);
        if (problem(range).isPresent() || !parts.matches() || isIpv4(parts.group(1)) != isIpv4(address)) {
            return false;
        }
        BigInteger difference = bits(parts.group(1)).xor(bits(address));
        int all = isIpv4(address) ? IPV4_BITS : IPV6_BITS;
        int leading = parts.group(2) == null ? all : Integer.parseInt(parts.group(2));
        return difference.shiftRight(all - leading).signum() == 0;
    }

    private static BigInteger bits(String address) {
        try {
            return new BigInteger(
                    1,
                    InetAddress.getByName(isIpv4(address) ? address : "[" + address + "]")
                            .getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean isIpv4(String address) {
        return IPV4.matcher(address).matches();
    }

    private static boolean isIpv6(String address) {
        try {
            // In brackets it is never taken for a name.
            return address.contains(":") && InetAddress.getByName("[" + address + "]") != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
