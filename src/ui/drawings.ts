interface Drawing {
  /** The one warm area. */
  readonly lamp: string;
  readonly line: string;
}

/**
 * Line drawings on a 48 grid: places, people and things that one really meets. One lamp area each, a bit off the line.
 * Faces have no features, and nothing here shows drugs, pills, needles, restraint or grief.
 */
export const DRAWINGS = {
  armchair: {
    lamp: 'M15 20h18v11H15z',
    line: 'M14 31V15a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v16M14 24h-3a4 4 0 0 0-4 4v10h34V28a4 4 0 0 0-4-4h-3M14 31h20M11 38v4M37 38v4',
  },
  bag: {
    lamp: 'M10 25h28v15H10z',
    line: 'M8 17h32v24H8zM17 17v-3a7 7 0 0 1 14 0v3M8 25h32M24 29v8M20 33h8',
  },
  ball: {
    lamp: 'M21 36a6 6 0 0 1 12 0z',
    line: 'M20 36a7 7 0 1 0 14 0a7 7 0 1 0-14 0zM4 43h40M6 43V19M42 43V19M6 19h36M6 27h36M15 19v13M24 19v9M33 19v10',
  },
  bed: {
    lamp: 'M18 26h22v7H18z',
    line: 'M5 13v27M5 34h38M43 40V30a5 5 0 0 0-5-5H17v9M7.5 28a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
  },
  bench: {
    lamp: 'M28 10a7 7 0 1 1 14 0 7 7 0 0 1-14 0z',
    line: 'M5 26h26M5 31h26M9 31v9M27 31v9M9 20v6M27 20v6M5 20h26M3 40h42M37 40V17M30 11a7 7 0 1 0 14 0a7 7 0 1 0-14 0z',
  },
  bowl: {
    lamp: 'M10 27h28a14 12 0 0 1-28 0z',
    line: 'M8 25h32a16 14 0 0 1-32 0zM18 40h12M17 19c-2-2-2-4 0-6M24 19c-2-2-2-4 0-6M31 19c-2-2-2-4 0-6M4 43h40',
  },
  breath: {
    lamp: 'M5 43a13 10 0 0 1 26 0z',
    line: 'M8.5 21a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0zM5 43a13 10 0 0 1 26 0M34 14h6a3.5 3.5 0 1 0-3.5-3.5M33 21h12M34 28h5a3.5 3.5 0 1 1-3.5 3.5',
  },
  call: {
    lamp: 'M14 12h16v20H14z',
    line: 'M13 5h18v38H13zM20 38h4M36 16c2 2.5 2 6.5 0 9M40 12c4 5 4 12 0 17',
  },
  center: {
    lamp: 'M10 13h28v6H10z',
    line: 'M4 41h40M8 41V21M40 41V21M6 21l3-9h30l3 9a4.5 4.5 0 0 1-9 0 4.5 4.5 0 0 1-9 0 4.5 4.5 0 0 1-9 0 4.5 4.5 0 0 1-9 0zM13 41V30h9v11M27 30h8v6h-8z',
  },
  chairs: {
    lamp: 'M17 24h14v4H17z',
    line: 'M6 11v30M6 29h9v12M42 11v30M42 29h-9v12M17 24h14M24 24v17M20 41h8',
  },
  clinic: {
    lamp: 'M21 31h8v10h-8z',
    line: 'M8 41V14l16-7 16 7v27M4 41h40M20 41V30h8v11M14 20h4M22 20h4M30 20h4M14 27h3M31 27h3',
  },
  clock: {
    lamp: 'M24 24V9a15 15 0 0 1 11 5z',
    line: 'M7 24a17 17 0 1 0 34 0a17 17 0 1 0-34 0zM24 13v11l6.5 5M24 3v4',
  },
  counter: {
    lamp: 'M8 31h32v4H8z',
    line: 'M4 29h40M7 29v13M41 29v13M4 42h40M19 14a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM15 29v-2a9 7 0 0 1 18 0v2M36 29v-5h4v5',
  },
  court: {
    lamp: 'M21 30h6v11h-6z',
    line: 'M5 41h38M8 37V20M16 37V20M32 37V20M40 37V20M5 19 24 7l19 12zM20 41V29h8v12',
  },
  cup: {
    lamp: 'M17 22h16v8a6 6 0 0 1-6 6h-4a6 6 0 0 1-6-6z',
    line: 'M4 40h40M15 20h16v10a6 6 0 0 1-6 6h-4a6 6 0 0 1-6-6zM31 23h2.5a3.5 3.5 0 0 1 0 7H31M8 40V10h32v30M8 16h32',
  },
  cushion: {
    lamp: 'M10 36h30v5H10z',
    line: 'M8 38a4 4 0 0 1 4-4h24a4 4 0 0 1 0 8H12a4 4 0 0 1-4-4zM19.5 11a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0zM24 18c-5 0-7 4-7 9l-5 5h24l-5-5c0-5-2-9-7-9z',
  },
  days: {
    lamp: 'M33 18h12v12H33z',
    line: 'M3 18h8v12H3zM13.5 18h8v12h-8zM24 18h8v12h-8zM34 16h11v16H34zM39.5 20v8M35.5 24h8M4 38h27M4 35.5v5M31 35.5v5',
  },
  door: {
    lamp: 'M18 11h14v31H18z',
    line: 'M15 42V7h18v35M6 42h36M19 42V11l10 3v28M26 27v2M37 42V30h4v12',
  },
  easel: {
    lamp: 'M13 19h16v9H13z',
    line: 'M9 10h28v22H9zM23 5v5M15 32l-4 11M31 32l4 11M23 32v7M14 27l6-7 5 5 3-3 4 5',
  },
  family: {
    lamp: 'M19 40v-6a5 5 0 0 1 10 0v6z',
    line: 'M7.5 13a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0zM31.5 13a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0zM20.5 23a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM5.5 40V28a6.5 6.5 0 0 1 10-5.5M42.5 40V28a6.5 6.5 0 0 0-10-5.5M19 40v-6a5 5 0 0 1 10 0v6M4 40h40',
  },
  headset: {
    lamp: 'M13 19h20v9H13z',
    line: 'M11 18h24v11h-8l-2-3h-4l-2 3h-8zM35 21h6M10 18a13 12 0 0 1 27-2M16 29v5a7 7 0 0 0 14 0v-5M23 41v3',
  },
  home: {
    lamp: 'M21 29h10v12H21z',
    line: 'M6 24 24 9l18 15M10 21v20h28V21M19 41V28h10v13M33 15V9h4v9',
  },
  hospital: {
    lamp: 'M20 32h10v9H20z',
    line: 'M4 41h40M8 41V17h32v24M19 41V31h10v10M18 17V8h12v9M21.5 10.5v4M26.5 10.5v4M21.5 12.5h5M13 24h4M22 24h4M31 24h4',
  },
  house: {
    lamp: 'M20 33h6v8h-6z',
    line: 'M4 41h40M7 41V20l17-11 17 11v21M20 41v-9h8v9M13 24h4v4h-4zM22 22h4v4h-4zM31 24h4v4h-4z',
  },
  kettle: {
    lamp: 'M15 26h16v12H15z',
    line: 'M13 40l3-17h14l3 17zM16 23c-4-16 18-16 14 0M30 28l9-6M15 31c-8 1-8-7-1-7M4 40h40',
  },
  list: {
    lamp: 'M10 30l5 5 9-10-4-4-5 6-2-2z',
    line: 'M8 7h32v34H8zM14 17l3 3 5-6M27 17h8M14 31l3 3 5-6M27 31h8',
  },
  map: {
    lamp: 'M19 13h10v8H19z',
    line: 'M5 13l12-4 14 4 12-4v28l-12 4-14-4-12 4zM17 9v28M31 13v28',
  },
  mat: {
    lamp: 'M6 35h24v5H6z',
    line: 'M4 41h31a8 8 0 1 0-8-8v8M35 37a4 4 0 1 1 4-4',
  },
  month: {
    lamp: 'M28 29h7v7h-7z',
    line: 'M7 11h34v30H7zM7 19h34M15 7v7M33 7v7M14 25h3M22.5 25h3M31 25h3M14 33h3M22.5 33h3M28 33a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  },
  notebook: {
    lamp: 'M27 12h10v8H27z',
    line: 'M24 12v29c-4-3-10-4-17-4V9c7 0 13 1 17 4 4-3 10-4 17-4v28c-7 0-13 1-17 4M12 17c3 0 5 .5 7 1.5M12 24c3 0 5 .5 7 1.5M29 25c2-1 4-1.5 7-1.5',
  },
  phone: {
    lamp: 'M16 24h16v11H16z',
    line: 'M14 5h20v38H14zM21 38h6M19 13h10M19 19l3 3 6-6',
  },
  plaster: {
    lamp: 'M19 19h11v11H19z',
    line: 'M10 28l18-18a7 7 0 0 1 10 10L20 38a7 7 0 0 1-10-10zM17 21l10 10M21 17l10 10M22 24v.1M26 24v.1M24 22v.1M24 26v.1',
  },
  radio: {
    lamp: 'M10 22h13v13H10z',
    line: 'M6 17h36v24H6zM12 17 32 7M11 29a6 6 0 1 0 12 0a6 6 0 1 0-12 0zM29 24h8M29 30h8M29 36h3M36 36h1',
  },
  ring: {
    lamp: 'M19 25a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
    line: 'M20.5 9a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM33.5 17a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM33.5 32a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM20.5 39a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM7.5 32a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0zM7.5 17a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
  },
  room: {
    lamp: 'M29 13h9v8h-9z',
    line: 'M5 7h38v34H5zM28 12h9v9h-9zM32.5 12v9M9 41v-9h11v9M9 32V22M20 34h5M30 41v-8h8M38 41V25',
  },
  screen: {
    lamp: 'M12 13h22v15H12z',
    line: 'M6 9h36v25H6zM18 41h12M24 34v7M11 22h5l3-6 5 11 4-8 2 3h7',
  },
  shoe: {
    lamp: 'M7 29h14v6H7z',
    line: 'M5 19c4 3 7 3 10 0l6 8 14 4c5 1 8 3 8 7H5zM5 33h38M18 23l4-2M21 27l4-2M8 43h30',
  },
  side: {
    lamp: 'M15 27h15v9H15z',
    line: 'M3.5 31a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM15 26h15l8-5 5 11M15 36h29M19 31l-4 8M3 42h42',
  },
  spray: {
    lamp: 'M19 29h10v11H19z',
    line: 'M20 22V10a4 4 0 0 1 8 0v12M10 22h28a3.5 3.5 0 0 1 0 7H10a3.5 3.5 0 0 1 0-7zM19 29v12h10V29M15 43h18M24 2v.5M17.5 4l.6.8M30.5 4l-.6.8',
  },
  stay: {
    lamp: 'M24 40V30a7 7 0 0 1 14 0v10z',
    line: 'M25.5 15a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0zM24 40V30a7 7 0 0 1 14 0v10M2 40h44M3 35a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM12 35h9M24 33l-6 4',
  },
  strip: {
    lamp: 'M18 24h12v7H18z',
    line: 'M18 5h12v38H18zM18 14h12M21.5 19h5M18 24h12M18 31h12',
  },
  talk: {
    lamp: 'M22 22h18v10H22z',
    line: 'M6 8h24v15H17l-6 6v-6H6zM34 19h8v15h-5v6l-6-6H20v-6M13 14h10M13 18h6',
  },
  two: {
    lamp: 'M27 40V29a7 7 0 0 1 14 0v11z',
    line: 'M10 13a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM28 13a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM8 40V29a7 7 0 0 1 14 0v11M26 40V29a7 7 0 0 1 14 0v11M4 40h40',
  },
  week: {
    lamp: 'M8 20h20v9H8z',
    line: 'M7 11h34v30H7zM7 19h34M15 7v7M33 7v7M14 26h.1M20.5 26h.1M27 26h.1M33.5 26h.1M14 34h.1M20.5 34h.1M27 34h.1',
  },
} as const satisfies Readonly<Record<string, Drawing>>;
