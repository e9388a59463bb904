# citedeck with a browser and fonts, from a packed package.
#
#   npm pack && docker build --tag citedeck .
#   docker run --rm --volume "$PWD:/briefs" --security-opt seccomp=unconfined citedeck build
#
# Chromium's sandbox needs user namespaces, which Docker's own profile refuses: hence `--security-opt`. Where that is not
# allowed, `--user root` runs Chromium without its sandbox, inside of the container's. `check`, and decks in HTML, need neither.
# On Linux, `--user "$(id -u):$(id -g)"` lets outputs belong to you.
#
# not run here: no image was built of it. What it does is what scripts/check-package.sh does on a machine.
FROM node:24-bookworm-slim

RUN apt-get update \
  && apt-get install -y --no-install-recommends chromium fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji \
  && rm -rf /var/lib/apt/lists/*

# the browser of the system prints, and none is downloaded
ENV PUPPETEER_EXECUTABLE_PATH=/usr/bin/chromium \
  PUPPETEER_SKIP_DOWNLOAD=true

COPY citedeck-*.tgz /tmp/
RUN npm install --global --omit=optional --no-audit --no-fund /tmp/citedeck-*.tgz && rm /tmp/citedeck-*.tgz

# caches and temporary profiles go to the home folder of whoever runs it
ENV HOME=/home/node
RUN chmod 777 /home/node
USER node
WORKDIR /briefs
ENTRYPOINT ["citedeck"]
CMD ["--help"]
