/** What a text would do if it ran. */
const RUN = 'top.ran=1';

/** Elements that run something by themselves, or by a little help. */
const ELEMENTS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script/src="data:text/javascript,${RUN}"></script>`,
  `<script type=module>${RUN}</script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<img src=x onerror=${RUN}>`,
  `<img src="x" onerror="${RUN}" />`,
  `<IMG SRC=x ONERROR=${RUN}>`,
  `<img/src=x/onerror=${RUN}>`,
  `<img src=x onerror=&#116;op.ran&equals;1>`,
  `<image href=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg/onload=${RUN}>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><set onbegin=${RUN} attributeName=x to=1>`,
  `<svg><a xlink:href="javascript:${RUN}"><rect width=9 height=9 /></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN} />#x" /></svg>`,
  `<body onload=${RUN}>`,
  `<body onpageshow=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<iframe onload=${RUN}></iframe>`,
  `<a href="javascript:${RUN}" autofocus onfocus=${RUN}>x</a>`,
  `<a href="java\tscript:${RUN}">x</a>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}></select>`,
  `<textarea autofocus onfocus=${RUN}></textarea>`,
  `<button autofocus onfocus=${RUN}>x</button>`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<video src=x onerror=${RUN}></video>`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}></audio>`,
  `<marquee onstart=${RUN}>x</marquee>`,
  `<math><mtext><style><img src=x onerror=${RUN}></style></mtext></math>`,
  `<style>@import 'javascript:${RUN}';</style>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<p style="animation:glow 1s" onanimationstart=${RUN}>x</p>`,
];

/** Where such an element is put: by itself, or after what would end what it stands in. */
const PLACES: readonly ((element: string) => string)[] = [
  (element) => element,
  (element) => `">${element}`,
  (element) => `' x='>${element}`,
  (element) => `</title></textarea></style></script>${element}`,
  (element) => `<!--<b title="-->${element}">`,
];

/** Texts that are markup, each of its own kind. */
export const MARKUP: readonly string[] = PLACES.flatMap((place) => ELEMENTS.map(place));
