package eu.commontable.shared.security;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps cookies and follows redirects one by one, as a browser does. */
final class TestBrowser {
    private static final int MOST_REDIRECTS = 8;
    final Map<String, String> cookies = new LinkedHashMap<>();

    static TestBrowser signedIn() {
        var browser = new TestBrowser();
        browser.navigate("/auth/login?return=/p/inclusion");
        return browser;
    }

    /** @return the first answer that is no redirect, or the redirect that leads to a page of our own site */
    Response navigate(String address) {
        var response = open(address);
        for (int i = 0; i < MOST_REDIRECTS && isUnderWay(response); i++) {
            response = open(response.header("Location"));
        }
        return response;
    }

    Response open(String address) {
        return keep(request()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(URI.create(address.startsWith("/") ? origin() + address : address)));
    }

    Response script(String method, String address, Map<String, String> headers) {
        return keep(request().headers(headers).request(method, address));
    }

    private RequestSpecification request() {
        return given().cookies(cookies);
    }

    private static boolean isUnderWay(Response response) {
        var location = response.header("Location");
        return location != null
                && (location.contains("/authorize")
                        || URI.create(location).getPath().startsWith("/auth/"));
    }

    private Response keep(Response response) {
        response.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }

    static String origin() {
        return "http://localhost:" + RestAssured.port;
    }
}
