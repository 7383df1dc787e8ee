package eu.commontable.shared.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void writes_rows_as_the_standard_says() {
        assertEquals(
                "a,b\r\n\"x,y\",\"say \"\"hi\"\"\"\r\n",
                new Csv("a", "b").row("x,y", "say \"hi\"").toString());
    }

    @Test
    void leaves_unknown_empty_and_divides_lists_by_bars() {
        assertEquals(
                "a,b\r\n,NL|BE\r\n",
                new Csv("a", "b").row(null, List.of("NL", "BE")).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'=x"})
    void takes_the_spark_out_of_formulas(String text) {
        assertEquals("a\r\n'" + text + "\r\n", new Csv("a").row(text).toString());
    }

    @Test
    void takes_the_spark_out_of_formulas_in_headers_and_lists() {
        assertEquals(
                "'=a\r\n'=b|c\r\n", new Csv("=a").row(Arrays.asList("=b", "c")).toString());
    }

    @Test
    void leaves_numbers_alone() {
        assertEquals("a\r\n-4.5\r\n", new Csv("a").row(-4.5).toString());
    }

    @Test
    void leaves_numbers_exact_and_plain() {
        assertEquals(
                "a\r\n0.000000001\r\n", new Csv("a").row(new BigDecimal("1E-9")).toString());
    }

    @Test
    void leaves_an_apostrophe_of_the_language_alone() {
        assertEquals(
                "a\r\n's-Hertogenbosch\r\n",
                new Csv("a").row("'s-Hertogenbosch").toString());
    }
}
