export default {
  tabs: {
    label: 'Our organisation',
    profile: 'Profile',
    recognitions: 'Recognitions',
    members: 'Members',
  },
} as const;
