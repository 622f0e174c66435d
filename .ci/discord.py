#!/usr/bin/env python3
"""Uses the bot as Discord does, over HTTP with signed interactions, and stands in for Discord's REST API.

    .ci/discord.py [--keep FOLDER] PROGRAM…

PROGRAM is the bot's native program, or "dotnet energybot.dll". Prints "ok: …" or "FAILED: …" a check; the status is 1
where one failed. --keep writes each payload that the bot sent into a folder, named after its kind, to be held against
Discord's OpenAPI document. Needs openssl, which makes the key and the signatures.
"""
import argparse
import contextlib
import http.server
import itertools
import json
import os
import pathlib
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

APPLICATION = "1234567890123456789"
TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.GAbCdE.not-a-real-token-only-for-tests"
INTERACTION_TOKEN = "aW50ZXJhY3Rpb246c2VjcmV0"
CLAIM = "7,832 GWh a year, or 1.6 million French homes. The plant cost 50 kWh a tonne, and the office 3 MWh."
LONG = "how many phone charges is 2.5 billion ChatGPT queries a day for a year, as they say in the news these days?"

ids = itertools.count(1_400_000_000_000_000_000)
failed = 0
latencies = []


def check(name, holds, shown=None):
    global failed
    failed += not holds
    print(f"{'ok' if holds else 'FAILED'}: Discord: {name}", flush=True)
    if not holds and shown is not None:
        print("    " + json.dumps(shown, ensure_ascii=False)[:2000], flush=True)


class Api(http.server.BaseHTTPRequestHandler):
    """Discord's REST API, as far as the bot uses it: takes everything, unless a status is set."""

    requests = []
    status, reply = 200, []
    protocol_version = "HTTP/1.1"

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        Api.requests.append((self.command, self.path, dict(self.headers), body))
        reply = json.dumps(Api.reply).encode()
        self.send_response(Api.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    do_GET = do_PUT = do_PATCH = do_POST = answer

    def log_message(self, *_):
        pass


def wait_for(condition, seconds=10):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.05)
    return condition()


class Key:
    """An Ed25519 key, and Discord's way to sign with it: over timestamp and body."""

    def __init__(self, folder):
        self.file = folder / "key.pem"
        self.signed = folder / "signed"
        subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", self.file], check=True)
        der = subprocess.run(["openssl", "pkey", "-in", self.file, "-pubout", "-outform", "DER"], check=True, capture_output=True).stdout
        self.public = der[-32:].hex()

    def sign(self, timestamp, body):
        self.signed.write_bytes(timestamp.encode() + body)
        return subprocess.run(["openssl", "pkeyutl", "-sign", "-inkey", self.file, "-rawin", "-in", self.signed], check=True, capture_output=True).stdout.hex()


class Bot:
    """The bot as it serves, with its settings in the environment."""

    def __init__(self, program, folder, api, key, keep):
        self.program, self.key, self.keep = program, key, keep
        self.log = folder / "log"
        self.settings = {
            "Discord__ApplicationId": APPLICATION, "Discord__PublicKey": key.public, "Discord__Token": TOKEN, "Discord__ApiBaseUrl": api, "Storage__Folder": str(folder / "kept"),
        }

    @contextlib.contextmanager
    def serving(self, **settings):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.url = f"http://127.0.0.1:{free.getsockname()[1]}"
        environment = {**os.environ, **self.settings, **settings}
        with self.log.open("ab") as log:
            server = subprocess.Popen([*self.program, "serve", "--urls", self.url], stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=environment)
        try:
            if not wait_for(self.is_well, 30):
                sys.exit("the bot does not serve:\n" + self.log.read_text())
            yield self
        finally:
            server.terminate()
            check("the server ends well", server.wait(20) == 0)

    def is_well(self):
        try:
            return urllib.request.urlopen(self.url + "/healthz", timeout=5).read() == b"ok"
        except OSError:
            return False

    def post(self, body, timestamp=None, **headers):
        """The status and the JSON of the answer to a signed body; headers given stand in place of the right ones, None leaves one out."""
        timestamp = timestamp or str(int(time.time()))
        sent = {"X-Signature-Ed25519": self.key.sign(timestamp, body), "X-Signature-Timestamp": timestamp, "Content-Type": "application/json"}
        sent = {name: value for name, value in {**sent, **{"X-Signature-" + name: value for name, value in headers.items()}}.items() if value is not None}
        start = time.monotonic()
        try:
            with urllib.request.urlopen(urllib.request.Request(self.url + "/discord/interactions", body, sent), timeout=10) as answer:
                status, text = answer.status, answer.read()
        except urllib.error.HTTPError as refusal:
            status, text = refusal.code, refusal.read()
        latencies.append(time.monotonic() - start)
        return status, json.loads(text) if text else None

    def interact(self, kind, type, data, locale="en-US", **more):
        """The answer to an interaction, which a server's member makes."""
        body = {
            "id": str(next(ids)), "application_id": APPLICATION, "type": type, "token": INTERACTION_TOKEN, "version": 1, "locale": locale, "guild_locale": "en-US",
            "guild_id": "987654321098765432", "channel_id": "876543210987654321", "context": 0,
            "member": {"user": {"id": "765432109876543210", "username": "ada"}, "roles": [], "permissions": "2248473465835073"}, "data": data, **more,
        }
        status, answer = self.post(json.dumps(body).encode())
        if status == 200 and self.keep:
            (self.keep / f"{kind}.{locale}.json").write_text(json.dumps(answer, ensure_ascii=False, indent=1))
        return answer if status == 200 else {"status": status}

    def command(self, kind, subcommand, locale="en-US", type=2, **options):
        filled = [{"name": name.replace("_", "-"), "type": 5 if value is True else 3, "value": value, **({"focused": True} if type == 4 else {})} for name, value in options.items()]
        return self.interact(kind, type, {"id": "1", "name": "energy", "type": 1, "options": [{"name": subcommand, "type": 1, "options": filled}]}, locale)

    def on_message(self, kind, name, text, locale="en-US"):
        message = {"id": "9", "channel_id": "876543210987654321", "type": 0, "content": text, "embeds": [], "author": {"id": "5", "username": "bob"}}
        return self.interact(kind, 2, {"id": "2", "name": name, "type": 3, "target_id": "9", "resolved": {"messages": {"9": message}}}, locale)

    def press(self, kind, component, chosen=None, locale="en-US", ephemeral=False):
        data = {"custom_id": component["custom_id"], "component_type": component["type"], **({"values": [chosen]} if chosen else {})}
        return self.interact(kind, 3, data, locale, message={"id": "10", "flags": 64 if ephemeral else 0})


def text_of(answer):
    return "\n".join([embed.get("description", "") for embed in answer.get("data", {}).get("embeds", [])])


def component(answer, name):
    """The button with a label, or the list with a placeholder."""
    rows = answer.get("data", {}).get("components", [])
    return next((one for row in rows for one in row["components"] if name in (one.get("label"), one.get("placeholder"))), {"custom_id": "none", "type": 2})


def says(name, answer, *texts, type=4):
    check(name, answer.get("type") == type and all(text in text_of(answer).replace("\u00a0", " ") for text in texts), answer)


def refusals(bot):
    ping = b'{"id": "1", "type": 1}'
    now = int(time.time())
    check("a ping gets a pong", bot.post(ping) == (200, {"type": 1}))
    check("a request without a signature is refused", bot.post(ping, Ed25519=None)[0] == 401)
    check("a request without a timestamp is refused", bot.post(ping, Timestamp=None)[0] == 401)
    check("a signature of something else is refused", bot.post(ping, Ed25519=bot.key.sign(str(now), b"{}"))[0] == 401)
    check("what is no signature is refused", bot.post(ping, Ed25519="zz")[0] == 401)
    check("a stale request is refused", bot.post(ping, str(now - 3600))[0] == 401)
    check("a signed body that is not JSON is a bad request", bot.post(b"hello")[0] == 400)
    check("a body beyond the limit is not read", bot.post(b" " * 600_000)[0] == 413)
    says("an unknown type is answered politely", bot.interact("unknown-type", 99, {}), "I do not know how to answer that")


def commands(bot):
    says("/energy ask", bot.command("ask", "ask", question="50 GWh"), "**50 GWh** is about **")
    says("/énergie demander", bot.command("ask", "ask", "fr", question="50 GWh"), "**50 GWh**, c’est environ **")
    says("/energy compare", bot.command("compare", "compare", a="1 MWh", b="chatgpt-query"), "MWh")
    says("/énergie comparer", bot.command("compare", "compare", "fr", a="1 MWh", b="1 GJ"), "3,6")
    says("/energy check", bot.command("check", "check", text=CLAIM), "4,895 kWh")
    says("/énergie vérifier", bot.command("check", "check", "fr", text="7 832 GWh par an, soit 1,6 million de foyers français"), "4 895 kWh".replace(" ", "\u202f", 1))
    says("/energy fact", bot.command("fact", "fact", thing="chatgpt-query"), "Wh")
    says("/énergie fiche", bot.command("fact", "fact", "fr", thing="chatgpt-query"), "Wh")
    says("/energy help", bot.command("help", "help"), "50 GWh")
    says("/énergie aide", bot.command("help", "help", "fr"), "50 GWh")
    says("/energy settings", bot.command("settings", "settings"), "Set now:")
    says("/énergie réglages", bot.command("settings", "settings", "fr"), "Réglages actuels")
    says("a command of an older registration", bot.command("unknown-command", "convert"), "no longer have that command")
    says("une commande d’un enregistrement ancien", bot.command("unknown-command", "convert", "fr"), "Je n’ai plus cette commande")
    says("what cannot be read", bot.command("malformed", "ask", question="kWh"), "unit without a number")
    says("ce qui ne se lit pas", bot.command("malformed", "ask", "fr", question="kWh"), "unité sans nombre")
    for locale, typed, found in ("en-US", "kettl", "kettle"), ("fr", "bouill", "bouill"):
        offered = bot.command("autocomplete-thing", "fact", locale, type=4, thing=typed)
        check(f"things are offered ({locale})", offered.get("type") == 8 and any(found in choice["name"] for choice in offered["data"]["choices"]), offered)
    for locale, typed, code in ("en-US", "germ", "DE"), ("fr", "allem", "DE"):
        offered = bot.command("autocomplete-region", "settings", locale, type=4, region=typed)
        check(f"regions are offered ({locale})", any(choice["value"] == code for choice in offered["data"]["choices"]), offered)
    body = json.dumps({"id": str(next(ids)), "type": 2, "token": "t", "user": {"id": "1"}, "data": {"name": "energy", "type": 1, "options": [{"name": "help", "type": 1}]}}).encode()
    check("an interaction delivered twice is answered once", (bot.post(body)[0], bot.post(body)) == (200, (202, None)))


def messages(bot):
    says("“Check energy claims”", bot.on_message("message-check", "Check energy claims", CLAIM), "4,895 kWh")
    says("« Vérifier les chiffres »", bot.on_message("message-check", "Check energy claims", "7 832 GWh par an, soit 1,6 million de foyers français", "fr"), "foyer")
    says("“Put in perspective”", bot.on_message("message-perspective", "Put in perspective", CLAIM), "7,832 GWh")
    says("« Mettre en perspective »", bot.on_message("message-perspective", "Put in perspective", "3 MWh pour le bureau, 50 kWh par tonne", "fr"), "3 MWh")
    many = bot.on_message("message-many", "Put in perspective", ", ".join(f"{number} kWh" for number in range(1, 40)))
    says("many amounts of a message are a list", bot.press("select-amount", component(many, "Other amounts in the message"), "5"), "**7 kWh**")
    says("a message without text", bot.on_message("message-empty", "Check energy claims", ""), "I find no text")


def buttons(bot):
    """Presses everything below an answer; gives those to press after a restart."""
    answer = bot.command("ask", "ask", question="how many phone charges is 3 x 2 kW for 4 hours?")
    for label in "More", "Working", "Sources", "Report a wrong figure":
        pressed = bot.press("button-" + label.split()[0].lower(), component(answer, label))
        check(f"the button “{label}”", pressed.get("type") == 4 and pressed["data"].get("flags") == 64, pressed)
    french = bot.command("ask", "ask", "fr", question="combien de recharges de téléphone pour 3 kWh ?")
    for label in "En détail", "Sources", "Signaler un chiffre faux":
        pressed = bot.press("button-" + label.split()[0].lower(), component(french, label), locale="fr")
        check(f"le bouton « {label} »", pressed.get("type") == 4 and pressed["data"].get("flags") == 64, pressed)
    region = component(answer, "Answer for another country")
    check("the list of countries answers anew", bot.press("select-region", region, "DE").get("type") == 4)
    check("below an answer of one’s own it is changed in place", bot.press("select-region-ephemeral", region, "DE", ephemeral=True).get("type") == 7)
    says("a button that is none of ours", bot.press("button-gone", {"custom_id": "m|#gone", "type": 2}), "no longer have the question")
    bot.command("settings-changed", "settings", answers="only-me", language="fr")
    private = bot.command("ask-ephemeral", "ask", question="50 GWh")
    check("an answer for oneself is ephemeral", private["data"].get("flags") == 64, private)
    check("and in the language that was set", "c’est environ" in text_of(private), private)
    shared = bot.press("button-share", component(private, "Partager"), ephemeral=True)
    check("it can be shared with everyone", shared["data"].get("flags", 0) == 0 and text_of(shared) == text_of(private), shared)
    says("everything kept of oneself can be deleted", bot.command("settings-forget", "settings", forget_me=True), "deleted")
    return component(answer, "Sources"), component(bot.command("ask", "ask", question=LONG), "Sources")


def locked(bot):
    """Asks while another program holds the database, which a store that is down looks like."""
    with contextlib.closing(sqlite3.connect(bot.settings["Storage__Folder"] + "/energybot.db", isolation_level=None)) as database:
        database.execute("BEGIN EXCLUSIVE")
        start = time.monotonic()
        says("with the database locked there is an answer", bot.command("ask-locked", "ask", question="50 GWh"), "is about")
        check("within the 3 seconds that Discord waits", time.monotonic() - start < 3)
        says("and a setting that cannot be kept is told", bot.command("settings-locked", "settings", "fr", language="fr"), "Je n’ai pas pu atteindre mes réglages")


def by_hand(bot):
    def run(*arguments):
        return subprocess.run([*bot.program, *arguments], capture_output=True, text=True, timeout=60, env={**os.environ, **bot.settings})

    guild = "987654321098765432"
    done = run("discord", "register", "--guild", guild)
    check("the commands of one server are registered by hand", done.returncode == 0 and Api.requests[-1][1].endswith(f"/guilds/{guild}/commands"), done.stderr)
    if bot.keep:
        (bot.keep / "commands-guild.json").write_bytes(Api.requests[-1][3])
    done = run("discord", "unregister", "--guild", guild)
    check("and taken back", done.returncode == 0 and Api.requests[-1][3] == b"[]", done.stderr)
    Api.status, Api.reply = 200, {"id": APPLICATION, "verify_key": bot.key.public, "interactions_endpoint_url": "https://bot.example/discord/interactions"}
    done = run("doctor")
    check("the doctor finds nothing wrong", done.returncode == 0 and "Discord posts to https://bot.example/discord/interactions" in done.stdout, done.stdout)
    Api.reply = {"id": "42", "verify_key": "00", "integration_types_config": {}}
    done = run("doctor")
    check("the doctor tells what is of another application or not ticked", done.returncode == 78 and all(
        text in done.stdout for text in ("Discord:ApplicationId is not that of", "Discord:PublicKey is not that of", "no address to post to", "“User Install”", "“Guild Install”")), done.stdout)
    Api.status, Api.reply = 401, {"message": "401: Unauthorized", "code": 0}
    for arguments in ("doctor",), ("discord", "register"):
        done = run(*arguments)
        told = done.stdout + done.stderr
        check(f"{' '.join(arguments)} tells a refused token, and does not show it", done.returncode in (78, 1) and "“Reset Token” on the page Bot" in told and TOKEN not in told, told)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--keep", type=pathlib.Path)
    arguments.add_argument("program", nargs="+")
    given = arguments.parse_args()
    if given.keep:
        given.keep.mkdir(parents=True, exist_ok=True)
    api = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Api)
    threading.Thread(target=api.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        bot = Bot(given.program, pathlib.Path(folder), f"http://127.0.0.1:{api.server_port}/api/v10", Key(pathlib.Path(folder)), given.keep)
        Api.status, Api.reply = 401, {"message": "401: Unauthorized", "code": 0}
        with bot.serving(Storage__Folder=folder + "/refused"):
            check("a refused token is told with the page to mend it on", wait_for(lambda: "page Bot of https://discord.com/developers" in bot.log.read_text()))
        Api.status, Api.reply = 200, []
        with bot.serving(Storage__Folder=folder + "/wrong-key", Discord__PublicKey="00" * 31 + "01"):
            statuses = [bot.post(b'{"id": "1", "type": 1}')[0] for _ in range(4)]
            check("a wrong public key is told with the page to mend it on", statuses == [401] * 4 and bot.log.read_text().count("“Public Key” again from the page General Information") == 1, statuses)
        Api.requests.clear()
        with bot.serving():
            check("the commands are registered", wait_for(lambda: Api.requests))
            method, path, headers, body = Api.requests[0]
            check("with the bot’s token and a User-Agent", headers.get("Authorization") == "Bot " + TOKEN and headers.get("User-Agent", "").startswith("DiscordBot ("), headers)
            check("in one request", (method, path) == ("PUT", f"/api/v10/applications/{APPLICATION}/commands") and len(json.loads(body)) == 3, path)
            if given.keep:
                (given.keep / "commands-global.json").write_bytes(body)
            refusals(bot)
            commands(bot)
            messages(bot)
            short, long = buttons(bot)
            locked(bot)
            latencies.clear()
            for _ in range(100):
                bot.command("ask", "ask", question="50 GWh")
            print(f"    an answer takes {statistics.median(latencies) * 1000:.1f} ms, {max(latencies) * 1000:.1f} ms at the most of 100, kept in the database on the way")
        requests = len(Api.requests)
        with bot.serving():
            for name, button in ("a short question", short), ("a long question", long):
                pressed = bot.press("button-restart", button)
                check(f"a button below {name} works after a restart", "](https://" in json.dumps(pressed), pressed)
            check("commands that have not changed are not registered again", wait_for(lambda: "has the commands as they are" in bot.log.read_text()) and len(Api.requests) == requests)
        by_hand(bot)
        log = bot.log.read_text()
        check("the log holds no token and nothing that was asked", not any(text in log for text in (TOKEN, INTERACTION_TOKEN, "GWh", "phone charges")), log)
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
